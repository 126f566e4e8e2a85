--liquibase formatted sql

--changeset suviaz:mailings-0040-recipient-merged
--comment: whose letter it was before that record went into another one, so that it can go back
alter table mailing_recipient_base add column merged_from bigint null, add key mailing_recipient_merged (merged_from);
