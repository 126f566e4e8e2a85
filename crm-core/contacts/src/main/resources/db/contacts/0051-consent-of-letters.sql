--liquibase formatted sql

--changeset suviaz:contacts-0051-consent-of-letters
--comment: who asked for no letters has refused them, since the last change that says so, or since the first day
insert into contact_consent_base (id, contact_id, zone_id, zl, created_by, created_at, channel, answer, said_on)
select next value for contact_part_seq, c.id, c.zone_id, c.zl, c.created_by, c.created_at, 'LETTER', 'REFUSED',
       date(coalesce((select max(h.changed_at) from contact_change_base h
                       where h.contact_id = c.id and h.field = 'doNotWrite' and h.became = 'true'), c.created_at))
  from contact_base c
 where c.do_not_write;

--changeset suviaz:contacts-0051-consent-in-the-journal
--comment: the same of former changes, so that they can still be read and taken back
update contact_change_base
   set field = 'consentLetter', was = if(was = 'true', 'REFUSED', ''), became = if(became = 'true', 'REFUSED', '')
 where field = 'doNotWrite';

--changeset suviaz:contacts-0051-consent-alone
--comment: consent tells it now
alter table contact_base drop column do_not_write;
