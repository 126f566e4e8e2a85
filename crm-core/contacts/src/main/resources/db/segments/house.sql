--liquibase formatted sql

--changeset suviaz:segments-sweep runOnChange:true splitStatements:false
--comment: takes away what accounts kept for themselves that have ended; for the house alone
create or replace procedure segment_sweep()
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    delete from segment_base
     where owner_id in (select a.id from account a where a.ended_at is not null);
end

--changeset suviaz:segments-view-zone-segment-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view zone_segment_numbers as
select c.zl, count(*) as amount from zone_segment_base c group by c.zl;

--changeset suviaz:segments-renumber-zone-segment runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure zone_segment_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update zone_segment_base set zl = number, zone_id = zone where zl between low and high;
end
