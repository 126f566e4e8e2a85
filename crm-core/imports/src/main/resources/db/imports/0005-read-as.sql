--liquibase formatted sql

--changeset suviaz:imports-0005-read-as
--comment: how the file of a list is read: its format, and for texts letters and separator
alter table import_batch
    add column read_as varchar(40) character set ascii collate ascii_bin not null default 'XLSX' after sha256;
