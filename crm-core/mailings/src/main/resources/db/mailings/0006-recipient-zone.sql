--liquibase formatted sql

--changeset suviaz:mailings-0006-recipient-zone
--comment: as with the parts of a person: a moved branch is followed by zone
create index mailing_recipient_zone on mailing_recipient (zl);
