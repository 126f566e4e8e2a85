--liquibase formatted sql

--changeset suviaz:security-0002-account
--comment: who may sign in; a passphrase stands here as its Argon2id hash alone, a one-time code as its SHA-256
create table account (
    id int not null auto_increment primary key,
    name varchar(40) not null,
    passphrase varchar(200) null,
    code_hash varbinary(32) null,
    code_till datetime(3) null,
    opened_at datetime(3) not null,
    ended_at datetime(3) null,
    last_sign_in datetime(3) null,
    version int not null default 0,
    unique key account_name (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
