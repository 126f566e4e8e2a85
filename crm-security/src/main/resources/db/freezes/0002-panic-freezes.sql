--liquibase formatted sql

--changeset suviaz:freezes-0002-panic-freezes
--comment: whether leaving in a hurry freezes the account too; its owner's choice, off at first
alter table account add column panic_freezes boolean not null default false;
