--liquibase formatted sql

--changeset suviaz:imports-0003-import-row
--comment: rows between file and people, cleared with their list; the id is batch times a million and the order in it
create table import_row (
    id bigint not null primary key,
    owner_id int not null,
    batch_id bigint not null,
    place int not null,
    row_no int not null,
    cells mediumtext not null,
    state varchar(10) not null,
    problems text null,
    remarks text null,
    understood text null,
    twin_phone varchar(100) null,
    twin_birth varchar(100) null,
    doubtful bit(1) not null,
    key import_row_state (batch_id, state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
