--liquibase formatted sql

--changeset suviaz:security-0048-audit-object
--comment: room for a list and the SHA-256 of its file; no entry changes by it
alter table audit_entry
    modify column object varchar(90) not null;
