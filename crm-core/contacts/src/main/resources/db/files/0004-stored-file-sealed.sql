--liquibase formatted sql

--changeset suviaz:files-0004-stored-file-sealed
--comment: whether the pieces of a file are sealed; those kept before this change are not, and go with their time
alter table stored_file_base
    add column sealed boolean not null default false after sha256;
