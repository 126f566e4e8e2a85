--liquibase formatted sql

--changeset suviaz:imports-0040-import-row-alike
--comment: the numbers of those whom a doubtful row may mean; their names are read when somebody looks, as far as that one sees them
alter table import_row_base add column alike varchar(120) null after changes;
