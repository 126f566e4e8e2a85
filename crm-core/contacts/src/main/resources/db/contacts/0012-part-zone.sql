--liquibase formatted sql

--changeset suviaz:contacts-0012-part-zone
--comment: where a branch is moved, what belongs to its people is found by their zone, in steps
create index contact_phone_zone on contact_phone (zl);
create index contact_tag_zone on contact_tag (zl);
create index contact_change_zone on contact_change (zl);
