--liquibase formatted sql

--changeset suviaz:security-0006-grant-confirmed
--comment: a grant counts from the moment it is confirmed until it is ended; given_by 0 is the organisation's first start
alter table role_grant
    add column given_by int not null default 0,
    add column confirmed_at datetime(3) null,
    add column confirmed_by int null,
    add column ended_at datetime(3) null;

--changeset suviaz:security-0006-grant-before
--comment: what was given until now was valid at once
update role_grant set confirmed_at = given_at, confirmed_by = 0;
