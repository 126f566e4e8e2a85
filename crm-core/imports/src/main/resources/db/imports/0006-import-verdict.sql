--liquibase formatted sql

--changeset suviaz:imports-0006-import-row-verdict
--comment: a row is laid down once, with what it is to the people who are there; doubtful is a state of its own
alter table import_row_base
    add column changes mediumtext null after understood,
    drop column doubtful;

--changeset suviaz:imports-0006-import-batch-verdict
--comment: how many rows of each kind a list has, what is to become of doubtful ones, and how often each field changes
alter table import_batch
    add column fresh int not null default 0 after came_in,
    add column changed int not null default 0 after fresh,
    add column same int not null default 0 after changed,
    add column doubtful_in bit(1) not null default b'1' after doubtful,
    add column field_changes varchar(2000) not null default '' after doubtful_in;
