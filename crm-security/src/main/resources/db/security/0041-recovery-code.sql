--liquibase formatted sql

--changeset suviaz:security-0041-recovery-code
--comment: what lets in once where the telephone is gone; 140 random bits each, so a plain hash may be kept
create table recovery_code (
    id int not null auto_increment primary key,
    account_id int not null,
    hash varbinary(32) not null,
    used_at datetime(3) null,
    unique key recovery_code_of (account_id, hash),
    constraint recovery_code_of_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
