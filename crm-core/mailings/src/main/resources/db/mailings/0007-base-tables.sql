--liquibase formatted sql

--changeset suviaz:mailings-0007-base-tables
--comment: a view with the old name stands before the recipients
rename table mailing_recipient to mailing_recipient_base;
