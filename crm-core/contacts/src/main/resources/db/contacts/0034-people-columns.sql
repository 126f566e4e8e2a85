--liquibase formatted sql

--changeset suviaz:contacts-0034-people-columns
--comment: which columns an account has in the list of people; names of columns alone
create table people_columns (
    account_id int not null primary key,
    names varchar(400) character set ascii collate ascii_bin not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
