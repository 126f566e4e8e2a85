--liquibase formatted sql

--changeset suviaz:files-0001-stored-file
--comment: a kept file without its content; nobody can read it from gone_at on
create table stored_file (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    name varchar(200) not null,
    media_type varchar(120) not null,
    size bigint not null,
    sha256 varchar(64) character set ascii collate ascii_bin not null,
    created_at datetime(3) not null,
    gone_at datetime(3) not null,
    key stored_file_owner (owner_id, sha256),
    key stored_file_gone (gone_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
