"""Drives the filter of handboek.html as a reader would, and says what there is to see."""

import time
from urllib.parse import urlencode

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

VISIBLE = """
const records = [...document.getElementById(arguments[0]).querySelectorAll("[data-thema]")];
return records.filter(record => record.checkVisibility()).map(record => record.id);
"""
# A little longer than the script waits for a reader who types.
TYPING = 0.4


class FilterPage:
    def __init__(self, browser, page):
        self.browser = browser
        self.page = page

    def load(self, fragment=""):
        # A page of another address first: else the browser only moves within the page that is open.
        self.browser.open("about:blank")
        self.browser.open(self.page.address + fragment)

    def go(self, fragment):
        """Changes the address as a reader does who types it."""
        self.browser.run("location.hash = arguments[0]", fragment)
        self.settle()

    def settle(self):
        """Waits until the browser has told the page where it is."""
        self.browser.driver.execute_async_script(
            "const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 30));")

    def back(self):
        self.browser.driver.back()
        self.settle()

    def forward(self):
        self.browser.driver.forward()
        self.settle()

    def form(self, section):
        return self.browser.driver.find_element(By.CSS_SELECTOR, f"#{section} > form.filter")

    def field(self, section, name):
        return self.form(section).find_element(By.NAME, name)

    def choose(self, section, name, value):
        Select(self.field(section, name)).select_by_value(value)

    def write(self, section, *keys):
        self.field(section, "zoek").send_keys(*keys)
        time.sleep(TYPING)

    def click(self, section, text):
        for button in self.form(section).find_elements(By.TAG_NAME, "button"):
            if button.is_displayed() and text in button.text:
                button.click()
                return
        raise AssertionError(f"geen knop ‘{text}’ in {section}")

    def visible(self, section):
        """The ids of the records that can be seen, in their order."""
        return self.browser.run(VISIBLE, section)

    def status(self, section):
        return self.form(section).find_element(By.CSS_SELECTOR, "[role=status]").text

    def fragment(self):
        return self.browser.run("return location.hash")


def fragment(section, choice):
    return f"#{section}?{urlencode(choice)}" if choice else f"#{section}"
