--liquibase formatted sql

--changeset suviaz:geo-0005-dictionary-edition
--comment: which edition of which file was loaded when; loaded_by is empty where it came with the archive
create table dictionary_edition (
    id int not null auto_increment primary key,
    file varchar(60) not null,
    hash char(64) not null,
    row_count int not null,
    added int not null,
    changed int not null,
    gone int not null,
    loaded_by varchar(40) not null,
    loaded_at datetime(3) not null,
    key dictionary_edition_file (file, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
