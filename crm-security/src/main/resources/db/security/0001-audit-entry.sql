--liquibase formatted sql

--changeset suviaz:security-0001-audit-entry
--comment: the log; two entries can never stand behind the same one
create table audit_entry (
    no bigint not null primary key,
    at datetime(6) not null,
    account varchar(40) not null,
    zone varchar(40) not null,
    kind varchar(30) not null,
    object varchar(60) not null,
    amount bigint not null,
    prev varbinary(32) not null,
    hash varbinary(32) not null,
    unique key audit_entry_prev (prev),
    key audit_entry_account (account, no),
    key audit_entry_kind (kind, no),
    key audit_entry_object (object, no),
    key audit_entry_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
