--liquibase formatted sql

--changeset suviaz:security-0071-role-consent
--comment: whoever reads or writes notes gets as much of what people agreed to; whoever sends letters reads it
insert into role_field (role_id, field, access)
select r.id, 'CONSENT',
       case when r.code = 'MAILING_ORGANISER' then 'VISIBLE' else coalesce(n.access, 'HIDDEN') end
  from role r left join role_field n on n.role_id = r.id and n.field = 'NOTE'
 where not exists (select 1 from role_field c where c.role_id = r.id and c.field = 'CONSENT');
