--liquibase formatted sql

--changeset suviaz:mailings-view-mailing-recipient-numbers runOnChange:true
--comment: how many rows carry each zone's number, whoever asks; numbers alone
create or replace sql security definer view mailing_recipient_numbers as
select c.zl, count(*) as amount from mailing_recipient_base c group by c.zl;

--changeset suviaz:mailings-renumber-mailing-recipient runOnChange:true splitStatements:false
--comment: gives rows with former numbers of a zone its present one; for the house alone
create or replace procedure mailing_recipient_renumber(in low int, in high int, in zone int, in number int)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    update mailing_recipient_base set zl = number, zone_id = zone where zl between low and high;
end
