--liquibase formatted sql

--changeset suviaz:contacts-0005-contact-birth
--comment: the whole order of the list by birth, so that many people are read in it and not sorted
alter table contact
    drop key contact_birth,
    add key contact_birth (birth_year, birth_date, zl);
