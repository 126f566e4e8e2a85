--liquibase formatted sql

--changeset suviaz:mailings-0001-mailing
--comment: a letter to many: whom to, in which words, and the file that came of it; seen by its owner alone
create table mailing (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    version int not null default 0,
    name varchar(120) collate utf8mb4_uca1400_as_ci not null,
    created_at datetime(3) not null,
    tag_id bigint null,
    letters varchar(2) null,
    text_be text null,
    text_ru text null,
    either_way boolean not null,
    address_window varchar(5) not null,
    frozen_at datetime(3) null,
    recipients int not null,
    longest_be bigint null,
    longest_ru bigint null,
    produced_at datetime(3) null,
    file_id bigint null,
    key mailing_owner (owner_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
