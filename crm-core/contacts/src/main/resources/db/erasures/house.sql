--liquibase formatted sql

--changeset suviaz:erasures-contact-erase runOnChange:true splitStatements:false
--comment: takes away for good whom two people agreed upon: the connection's caller has to see and write the person's zone and to be the second of the two; marks are hashes of 64 letters each, one after another
create or replace procedure contact_erase(in person bigint, in agreed bigint, in series bigint, in marks varchar(4000))
    modifies sql data sql security definer
begin
    declare done int default 0;
    declare exit handler for sqlexception
    begin
        delete from erasing where connection = connection_id();
        resignal;
    end;
    if not exists (select 1 from contact_base c where c.id = person and ${wall.reads} and ${wall.writes})
        or not exists (select 1 from approval a join caller s on s.account = a.decided_by
            where s.tok = caller_key() and s.till > utc_timestamp(3) and a.id = agreed and a.kind = 'ERASURE'
            and a.subject = concat('person ', person) and a.state = 'CONFIRMED' and a.asked_by <> a.decided_by) then
        ${wall.refuse};
    end if;
    insert into erasing (connection) values (connection_id());
    call erase_rows(person);
    while done * 64 < length(marks) do
        insert into erasure_mark (mark, series) values (substr(marks, 1 + done * 64, 64), series);
        set done = done + 1;
    end while;
    delete from erasing where connection = connection_id();
end

--changeset suviaz:erasures-lift runOnChange:true splitStatements:false
--comment: forgets the whole series of which that mark is one; for whoever writes people somewhere
create or replace procedure erasure_lift(in known char(64))
    modifies sql data sql security definer
begin
    if not exists (select 1 from caller s where s.tok = caller_key() and s.till > utc_timestamp(3) and s.wl <= s.wh) then
        ${wall.refuse};
    end if;
    delete m from erasure_mark m
      join (select distinct k.series from erasure_mark k where k.mark = known) gone on gone.series = m.series;
end
