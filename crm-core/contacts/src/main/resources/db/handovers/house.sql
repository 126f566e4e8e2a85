--liquibase formatted sql

--changeset suviaz:handovers-view-hand-over-from-numbers runOnChange:true
--comment: how many rows carry each zone's number on that side, whoever asks; numbers alone
create or replace sql security definer view hand_over_from_numbers as
select c.from_zl as zl, count(*) as amount from hand_over_base c group by c.from_zl;

--changeset suviaz:handovers-renumber-hand-over-from runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one on that side; for the house alone
create or replace procedure hand_over_from_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update hand_over_base set from_zl = number, from_zone_id = zone where from_zl between low and high;
end

--changeset suviaz:handovers-view-hand-over-to-numbers runOnChange:true
--comment: how many rows carry each zone's number on that side, whoever asks; numbers alone
create or replace sql security definer view hand_over_to_numbers as
select c.to_zl as zl, count(*) as amount from hand_over_base c group by c.to_zl;

--changeset suviaz:handovers-renumber-hand-over-to runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one on that side; for the house alone
create or replace procedure hand_over_to_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update hand_over_base set to_zl = number, to_zone_id = zone where to_zl between low and high;
end

--changeset suviaz:handovers-sweep runOnChange:true splitStatements:false
--comment: takes the names out of offers that are older, and of those whose person is not where it was offered from; for the house alone
create or replace procedure hand_over_sweep(in since datetime(3))
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update hand_over_base h
       set h.state = 'ENDED', h.closed_at = utc_timestamp(3), h.open_contact_id = null,
           h.name_be = '', h.name_ru = '', h.town_be = '', h.town_ru = '', h.version = h.version + 1
     where h.state = 'OPEN'
       and (h.created_at <= since or not exists (select 1 from contact_base c where c.id = h.contact_id
            and c.zone_id = h.from_zone_id and c.put_away_at is null));
end
