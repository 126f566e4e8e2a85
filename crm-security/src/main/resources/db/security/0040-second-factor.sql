--liquibase formatted sql

--changeset suviaz:security-0040-second-factor
--comment: the secret that an account's codes are made from, sealed with a key that is not in the database; the last step whose code was used; how often somebody had one half and not the other since the last time that both were right
create table second_factor (
    account_id int not null primary key,
    secret varbinary(100) not null,
    last_step bigint not null,
    enrolled_at datetime(3) not null,
    wrong int not null default 0,
    last_wrong_at datetime(3) null,
    constraint second_factor_of_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
