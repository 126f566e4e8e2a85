--liquibase formatted sql

--changeset suviaz:mailings-merge runOnChange:true splitStatements:false
--comment: the letters of a record that went into another one follow it, but for a mailing that the other one is in already; by whoever writes in the zones of both people
create or replace procedure mailing_recipient_merge(in gone bigint, in stays bigint)
    modifies sql data sql security definer
begin
    if 2 <> (select count(*) from contact p join caller s on s.tok = caller_key() and s.till > utc_timestamp(3)
              where p.id in (gone, stays)
                and p.zl between s.wl and s.wh and (s.wm = '' or ord(substr(s.wm, 1 + (p.zl >> 3), 1)) & (1 << (p.zl & 7)))) then
        ${wall.refuse};
    end if;
    update mailing_recipient_base r
       set r.merged_from = gone,
           r.zone_id = (select p.zone_id from contact_base p where p.id = stays),
           r.zl = (select p.zl from contact_base p where p.id = stays),
           r.contact_id = stays
     where r.contact_id = gone
       and r.mailing_id not in (select t.mailing_id from (select x.mailing_id from mailing_recipient_base x where x.contact_id = stays) t);
end

--changeset suviaz:mailings-part runOnChange:true splitStatements:false
--comment: and back again; by the same
create or replace procedure mailing_recipient_part(in gone bigint, in stays bigint)
    modifies sql data sql security definer
begin
    if 2 <> (select count(*) from contact p join caller s on s.tok = caller_key() and s.till > utc_timestamp(3)
              where p.id in (gone, stays)
                and p.zl between s.wl and s.wh and (s.wm = '' or ord(substr(s.wm, 1 + (p.zl >> 3), 1)) & (1 << (p.zl & 7)))) then
        ${wall.refuse};
    end if;
    update mailing_recipient_base r
       set r.merged_from = null,
           r.zone_id = (select p.zone_id from contact_base p where p.id = gone),
           r.zl = (select p.zl from contact_base p where p.id = gone),
           r.contact_id = gone
     where r.contact_id = stays and r.merged_from = gone;
end
