import {lockDataFolder} from '../../../cli/start/lockDataFolder.ts'

// A program of its own: locks the folder that it is given until it is killed.
const [folder = ''] = process.argv.slice(2)
lockDataFolder(folder).announce('http://localhost:4321')
process.stdout.write('locked\n')
process.stdin.resume()
