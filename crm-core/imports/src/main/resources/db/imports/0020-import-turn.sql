--liquibase formatted sql

--changeset suviaz:imports-0020-import-turn
--comment: one row that whoever brings people in holds until the step is through, so that two lists see each other's people
create table import_turn (
    id int not null primary key
) engine = InnoDB;

--changeset suviaz:imports-0020-import-turn-row
insert into import_turn (id) values (1);

--changeset suviaz:imports-0020-import-batch-brought-to
--comment: the row up to which people came in, so that a list that was stopped goes on there
alter table import_batch
    add column brought_to bigint not null default 0 after brought_at;
