--liquibase formatted sql

--changeset suviaz:security-0048-audit-object
--comment: room for a list and the SHA-256 of its file; no entry changes by it, and none is longer than the check of the log reads
alter table audit_entry
    modify column object varchar(90) not null,
    add constraint audit_entry_object_octets check (octet_length(object) <= 255);
