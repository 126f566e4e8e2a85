/* PrimeFaces knows no Belarusian; without this file it asks for one that is not there. */
if (window.PrimeFaces) {
  PrimeFaces.locales["be"] = {
    cancel: "Скасаваць",
    clear: "Ачысціць",
    choose: "Выбраць",
    chooseDate: "Выбраць дату",
    dateFormat: "dd.mm.yy",
    dayNames: ["Нядзеля", "Панядзелак", "Аўторак", "Серада", "Чацвер", "Пятніца", "Субота"],
    dayNamesMin: ["Нд", "Пн", "Аў", "Ср", "Чц", "Пт", "Сб"],
    dayNamesShort: ["Няд", "Пан", "Аўт", "Сер", "Чац", "Пят", "Суб"],
    emptyMessage: "Няма з чаго выбіраць",
    emptySearchMessage: "Нічога не знойдзена",
    firstDayOfWeek: 1,
    monthNames: ["Студзень", "Люты", "Сакавік", "Красавік", "Май", "Чэрвень", "Ліпень", "Жнівень", "Верасень", "Кастрычнік", "Лістапад", "Снежань"],
    monthNamesShort: ["Сту", "Лют", "Сак", "Кра", "Май", "Чэр", "Ліп", "Жні", "Вер", "Кас", "Ліс", "Сне"],
    searchMessage: "Знойдзена: {0}",
    today: "Сёння",
    upload: "Загрузіць",
    weekHeader: "Тыд.",
    aria: {
      close: "Закрыць",
      next: "Наступная",
      previous: "Папярэдняя",
      navigation: "Навігацыя",
      selectLabel: "Выбраць"
    },
    messages: {}
  };
}
