--liquibase formatted sql

--changeset suviaz:mailings-0005-mailing-recipient-doubtful-name
--comment: whether the name stands in the other language's spelling; rows of before are as they were, sure or not
alter table mailing_recipient add column doubtful_name boolean not null default false after plain_greeting;
