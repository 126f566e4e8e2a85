--liquibase formatted sql

--changeset suviaz:contacts-0030-contact-change-field
--comment: the journal names a value of a list by the head of its column, so that each is undone by itself
alter table contact_change_base modify column field varchar(130) not null;
