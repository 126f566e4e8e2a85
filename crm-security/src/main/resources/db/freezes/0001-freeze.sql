--liquibase formatted sql

--changeset suviaz:freezes-0001-freeze
--comment: an account or a zone that is, or was, frozen; names of accounts, no people
create table freeze (
    id int not null auto_increment primary key,
    account_id int null,
    zone_id int null,
    frozen_at datetime(3) not null,
    frozen_by varchar(40) not null,
    second varchar(40) null,
    thawed_at datetime(3) null,
    thawed_by varchar(40) null,
    key freeze_open (thawed_at),
    constraint freeze_of_account foreign key (account_id) references account (id),
    constraint freeze_of_one check (account_id is null xor zone_id is null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
