--liquibase formatted sql

--changeset suviaz:entry-sweep runOnChange:true splitStatements:false
--comment: takes the drafts away whose time is over or whose account has ended; for the house alone
create or replace procedure entry_draft_sweep()
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    delete from entry_draft_base
     where gone_at <= utc_timestamp(3)
        or owner_id in (select a.id from account a where a.ended_at is not null);
end
