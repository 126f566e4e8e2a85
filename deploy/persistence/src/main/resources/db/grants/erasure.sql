--liquibase formatted sql

--changeset suviaz:erase-record runOnChange:true splitStatements:false
--comment: everything that one record tells of a person, within the transaction of whoever calls it; nobody is granted it. A list that names the person is closed with its file, since no row can be taken out of a sealed one; letters keep their counts and lose the file and the line.
create or replace procedure erase_record(in person bigint)
    modifies sql data sql security invoker
begin
    drop temporary table if exists erased_list;
    create temporary table erased_list (batch_id bigint not null primary key) engine = InnoDB;
    insert ignore into erased_list
    select h.batch_id from contact_change_base h where h.contact_id = person and h.batch_id is not null;
    insert ignore into erased_list
    select told.batch_id
      from (select r.batch_id, r.cells as said from import_row_base r
            union all
            select s.batch_id, s.samples from import_sheet_base s) told
      join contact_base c on c.id = person
     where names_person(told.said, c.surname_be, c.given_be, c.patronymic_be, c.birth_year)
        or names_person(told.said, c.surname_ru, c.given_ru, c.patronymic_ru, c.birth_year)
        or exists (select 1 from contact_phone_base p where p.contact_id = person
            and locate(right(p.number, 9), regexp_replace(told.said, '[^0-9]', '')) > 0);
    delete f from stored_file_base f join import_batch b on b.file_id = f.id join erased_list e on e.batch_id = b.id;
    delete r from import_row_base r join erased_list e on e.batch_id = r.batch_id;
    delete s from import_sheet_base s join erased_list e on e.batch_id = s.batch_id;
    update import_batch b join erased_list e on e.batch_id = b.id set b.state = 'DROPPED', b.file_id = null;
    drop temporary table erased_list;
    delete f from stored_file_base f
      join mailing m on m.file_id = f.id join mailing_recipient_base r on r.mailing_id = m.id
     where r.contact_id = person;
    update mailing m join mailing_recipient_base r on r.mailing_id = m.id
       set m.recipients = m.recipients - 1, m.file_id = null, m.version = m.version + 1
     where r.contact_id = person;
    delete from mailing_recipient_base where contact_id = person;
    delete from hand_over_base where contact_id = person;
    delete from household_member_base where contact_id = person;
    delete from contact_change_base where contact_id = person;
    delete from contact_tag_base where contact_id = person;
    delete from contact_extra_base where contact_id = person;
    delete from contact_value_base where contact_id = person;
    delete from contact_consent_base where contact_id = person;
    delete from contact_pair_base where person in (one_id, other_id);
    delete from contact_merge_base where person in (one_id, other_id);
    delete from contact_phone_base where contact_id = person;
    update zone_count n join contact_base c on c.zl = n.zl
       set n.people = n.people - (c.put_away_at is null), n.away = n.away - (c.put_away_at is not null)
     where c.id = person;
    delete from contact_base where id = person;
end

--changeset suviaz:erase-rows runOnChange:true splitStatements:false
--comment: the same of a person with all records that went into this one, and into those before; within the transaction of whoever calls it, and nobody is granted it
create or replace procedure erase_rows(in person bigint)
    modifies sql data sql security invoker
begin
    declare gone bigint;
    set gone = (select min(m.other_id) from contact_merge_base m where m.one_id = person and m.undone_at is null);
    while gone is not null do
        update contact_merge_base set one_id = person where one_id = gone;
        call erase_record(gone);
        set gone = (select min(m.other_id) from contact_merge_base m where m.one_id = person and m.undone_at is null);
    end while;
    call erase_record(person);
end

--changeset suviaz:names-person runOnChange:true splitStatements:false
--comment: whether a text holds all that is known of a name, and the year of birth where that is known
create or replace function names_person(
    said mediumtext character set utf8mb4, surname varchar(80) character set utf8mb4, given varchar(80) character set utf8mb4,
    patronymic varchar(80) character set utf8mb4, year int) returns boolean
    deterministic no sql sql security invoker
return surname <> ''
   and locate(surname collate utf8mb4_uca1400_as_ci, said collate utf8mb4_uca1400_as_ci) > 0
   and locate(given collate utf8mb4_uca1400_as_ci, said collate utf8mb4_uca1400_as_ci) > 0
   and locate(patronymic collate utf8mb4_uca1400_as_ci, said collate utf8mb4_uca1400_as_ci) > 0
   and (year is null or locate(year, said) > 0);

--changeset suviaz:erasure runOnChange:true splitStatements:false
--comment: the same for the owner of the tables, who asks nobody; nobody is granted it
create or replace procedure erase_person(in person bigint)
    modifies sql data sql security invoker
begin
    declare exit handler for sqlexception
    begin
        rollback;
        resignal;
    end;
    start transaction;
    call erase_rows(person);
    commit;
end
