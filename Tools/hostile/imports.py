def all_imports():
    return []
