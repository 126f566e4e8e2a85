--liquibase formatted sql

--changeset suviaz:imports-0012-import-batch-field-changes
--comment: columns of a list's own are counted by their heads, however many there are
alter table import_batch modify column field_changes mediumtext not null;
