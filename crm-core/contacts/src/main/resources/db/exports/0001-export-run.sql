--liquibase formatted sql

--changeset suviaz:exports-0001-export-run
--comment: files of people that somebody asked for, and what became of them; what was asked is sealed by the application
create table export_run_base (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    save_key varchar(36) character set ascii collate ascii_bin not null,
    number varchar(20) character set ascii collate ascii_bin not null,
    request_id bigint null,
    zone_id int not null,
    people int not null,
    format varchar(8) character set ascii collate ascii_bin not null,
    column_codes text not null,
    purpose varchar(300) not null,
    sealed blob not null,
    asked_at datetime(3) not null,
    seat varchar(64) character set ascii collate ascii_bin null,
    started_at datetime(3) null,
    file_id bigint null,
    in_file int null,
    ready_at datetime(3) null,
    taken_at datetime(3) null,
    unique key export_run_save_key (owner_id, save_key),
    unique key export_run_number (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
