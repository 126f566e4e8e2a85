--liquibase formatted sql

--changeset suviaz:security-0035-role-retired
--comment: a role that nobody holds any more leaves the lists; what was written under its code stays readable
alter table role add column retired_at datetime(3);
