--liquibase formatted sql

--changeset suviaz:mailings-view-mailing-recipient runOnChange:true
create or replace algorithm = merge sql security definer view mailing_recipient as
select c.mailing_id, c.contact_id, c.zone_id, c.zl, c.created_by, c.created_at, c.language, c.refusal, c.late,
       c.plain_greeting, c.doubtful_name, c.postal_order, c.letter_no
from mailing_recipient_base c
where ${wall.reads}
with cascaded check option;
