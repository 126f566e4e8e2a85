--liquibase formatted sql

--changeset suviaz:contacts-0007-key-rules
--comment: by which rules the stored keys of all people were made, how often it was asked to make them anew, and the last wish that was fulfilled; one row, which the first start compares with the rules of its archive
create table key_rules (
    id int not null primary key,
    rules varchar(40) not null,
    asked bigint not null,
    done bigint not null,
    unswept boolean not null
) engine = InnoDB default charset = ascii collate = ascii_bin;

--changeset suviaz:contacts-0007-key-rules-row
insert into key_rules (id, rules, asked, done, unswept) values (1, '', 0, 0, false);
