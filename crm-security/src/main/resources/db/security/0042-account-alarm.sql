--liquibase formatted sql

--changeset suviaz:security-0042-account-alarm
--comment: what those who look after an account should hear of
create table account_alarm (
    id int not null auto_increment primary key,
    account_id int not null,
    kind varchar(20) not null,
    at datetime(3) not null,
    amount int not null,
    key account_alarm_at (at),
    constraint account_alarm_of_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
