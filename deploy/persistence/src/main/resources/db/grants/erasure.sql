--liquibase formatted sql

--changeset suviaz:erasure runOnChange:true splitStatements:false
--comment: takes a person away for good, with all that tells of one; the owner alone may, since nobody is granted it
create or replace procedure erase_person(in person bigint)
    modifies sql data sql security invoker
begin
    declare exit handler for sqlexception
    begin
        rollback;
        resignal;
    end;
    start transaction;
    delete from mailing_recipient_base where contact_id = person;
    delete from hand_over_base where contact_id = person;
    delete from contact_change_base where contact_id = person;
    delete from contact_tag_base where contact_id = person;
    delete from contact_extra_base where contact_id = person;
    delete from contact_phone_base where contact_id = person;
    delete r from import_row_base r join contact_base c on c.save_key = concat('i', r.batch_id, '-', r.id) where c.id = person;
    update zone_count n join contact_base c on c.zl = n.zl
       set n.people = n.people - (c.put_away_at is null), n.away = n.away - (c.put_away_at is not null)
     where c.id = person;
    delete from contact_base where id = person;
    commit;
end
