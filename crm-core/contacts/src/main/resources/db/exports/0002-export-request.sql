--liquibase formatted sql

--changeset suviaz:exports-0002-export-request
--comment: what a second person is told of a large file, and the answer; how many people, and nobody of them
create table export_request (
    id bigint not null auto_increment primary key,
    people int not null,
    format varchar(8) character set ascii collate ascii_bin not null,
    column_codes text not null,
    purpose varchar(300) not null,
    answer varchar(8) character set ascii collate ascii_bin not null,
    answered_at datetime(3) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
