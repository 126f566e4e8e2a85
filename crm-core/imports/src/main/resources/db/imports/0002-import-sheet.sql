--liquibase formatted sql

--changeset suviaz:imports-0002-import-sheet
--comment: the sheets of a list; heads, fields and samples are packed lists of texts
create table import_sheet (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    batch_id bigint not null,
    place int not null,
    name varchar(255) not null,
    chosen bit(1) not null,
    header_row int not null,
    all_rows int not null,
    blank_rows int not null,
    language varchar(2) not null,
    heads mediumtext not null,
    fields mediumtext not null,
    samples mediumtext not null,
    unique key import_sheet_place (batch_id, place),
    constraint import_sheet_of_batch foreign key (batch_id) references import_batch (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
