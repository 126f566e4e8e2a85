--liquibase formatted sql

--changeset suviaz:segments-0001-segment
--comment: conditions that an account keeps for itself; their words are sealed by the application
create sequence segment_seq start with 1 increment by 1 nocycle;
create table segment_base (
    id bigint not null primary key,
    version int not null,
    owner_id int not null,
    seal_key varchar(36) character set ascii collate ascii_bin not null,
    sealed blob not null,
    kept_at datetime(3) not null,
    people bigint null,
    counted_at datetime(3) null,
    key segment_owner (owner_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
