--liquibase formatted sql

--changeset suviaz:imports-0011-import-mapping
--comment: what the columns of lists with these heads mean, kept by name for the next list; only its owner sees it
create table import_mapping_base (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    name varchar(80) not null,
    heads_key varchar(64) character set ascii collate ascii_bin not null,
    heads mediumtext not null,
    fields mediumtext not null,
    ways mediumtext not null,
    meanings mediumtext not null,
    saved_at datetime(3) not null,
    key import_mapping_heads (owner_id, heads_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
