--liquibase formatted sql

--changeset suviaz:imports-0001-import-batch
--comment: a list that somebody brings; only its owner sees it
create table import_batch (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    file_id bigint null,
    file_name varchar(120) not null,
    file_size bigint not null,
    sha256 varchar(64) not null,
    received_at datetime(3) not null,
    state varchar(10) not null,
    all_rows int not null,
    blank_rows int not null,
    came_in int not null,
    faulty int not null,
    doubtful int not null,
    key import_batch_owner (owner_id, sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
