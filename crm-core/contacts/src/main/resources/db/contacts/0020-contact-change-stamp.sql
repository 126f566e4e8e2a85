--liquibase formatted sql

--changeset suviaz:contacts-0020-contact-change-by
--comment: who changed something and when stand apart from the stamp of the row, which becomes the person's: whoever sees the own people of today sees all that was done to them
alter table contact_change_base
    add column changed_by int null,
    add column changed_at datetime(3) null;

--changeset suviaz:contacts-0020-contact-change-known
--comment: until now the stamp told both
update contact_change_base h join contact_base c on c.id = h.contact_id
set h.changed_by = h.created_by, h.changed_at = h.created_at, h.created_by = c.created_by, h.created_at = c.created_at;

--changeset suviaz:contacts-0020-contact-change-must
--comment: every change was made by somebody at some time
alter table contact_change_base
    modify column changed_by int not null,
    modify column changed_at datetime(3) not null;
