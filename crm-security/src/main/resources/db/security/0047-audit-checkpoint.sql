--liquibase formatted sql

--changeset suviaz:security-0047-audit-checkpoint
--comment: how far the log went at a moment, signed; only ever added to
create table audit_checkpoint (
    no bigint not null primary key,
    hash varbinary(32) not null,
    at datetime(3) not null,
    signature varbinary(64) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
