def recognises(source):
    return False
