--liquibase formatted sql

--changeset suviaz:security-0030-grant-review
--comment: who ended a grant, and who last looked at it and let it stand; of two who change it at once one is told
alter table role_grant
    add column version int not null default 0,
    add column ended_by int null,
    add column reviewed_at datetime(3) null,
    add column reviewed_by int null;
