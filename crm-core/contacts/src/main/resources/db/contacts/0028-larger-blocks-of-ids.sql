--liquibase formatted sql

--changeset suviaz:contacts-0028-contact-seq
--comment: a thousand people of a list take one block of ids, not ten
alter sequence contact_seq increment by 1000;

--changeset suviaz:contacts-0028-contact-part-seq
--comment: and all that belongs to them another one
alter sequence contact_part_seq increment by 2000;
